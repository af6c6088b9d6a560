import { identifier, type LineId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { CONFIDENCES, COUNTED_IN, type Volume } from "@/domain/participation/participation";

type Exact = { readonly toFixed: () => string };

type VolumeRow = {
  readonly lineId: string;
  readonly quantity: Exact | null;
  readonly statedQuantity: Exact | null;
  readonly statedIn: string | null;
  readonly statedMonths: number | null;
  readonly confidence: string | null;
  readonly origin: string;
};

/** A volume as the domain knows it. One of the first form was stated as the line counts, for 12 months. */
export function storedVolume(row: VolumeRow): Volume {
  const line = identifier<LineId>(row.lineId);
  if (row.quantity === null) return { line, isUnknown: true, origin: row.origin };
  const confidence = CONFIDENCES.find((each) => each === row.confidence);
  return {
    line,
    quantity: quantityFrom(row.quantity.toFixed()),
    stated: {
      quantity: quantityFrom((row.statedQuantity ?? row.quantity).toFixed()),
      in: COUNTED_IN.find((each) => each === row.statedIn) ?? "volume-unit",
      months: row.statedMonths ?? 12,
    },
    origin: row.origin,
    ...(confidence ? { confidence } : {}),
  };
}
