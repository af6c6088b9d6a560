import { identifier, type FileKey } from "@/domain/definitions/identifiers";
import type { KeptFile } from "@/domain/definitions/kept-file";

/** A kept file in the columns of a row that refers to it. */
export function fileColumns(file: KeptFile | undefined) {
  return {
    fileKey: file?.key ?? null,
    fileName: file?.name ?? null,
    fileSha256: file?.sha256 ?? null,
    fileSize: file ? BigInt(file.size) : null,
    fileType: file?.type ?? null,
  };
}

type FileRow = {
  readonly fileKey: string | null;
  readonly fileName: string | null;
  readonly fileSha256: string | null;
  readonly fileSize: bigint | null;
  readonly fileType: string | null;
};

/** The file that a row refers to; null where it refers to none. */
export function storedFile({ fileKey, fileName, fileSha256, fileSize, fileType }: FileRow): KeptFile | null {
  if (fileKey === null) return null;
  return {
    key: identifier<FileKey>(fileKey),
    name: fileName ?? "",
    sha256: fileSha256 ?? "",
    size: Number(fileSize ?? 0),
    type: fileType ?? "",
  };
}
