/** What of pdfkit is used here: it brings no types of its own. */
declare module "pdfkit" {
  export interface StructureElement {
    add(element: StructureElement): StructureElement;
    end(): void;
  }

  export interface TextOptions {
    readonly width?: number;
    readonly height?: number;
    readonly align?: "left" | "right";
    readonly lineGap?: number;
    readonly lineBreak?: boolean;
    readonly ellipsis?: boolean;
    readonly continued?: boolean;
    readonly indent?: number;
    readonly goTo?: string | null;
    readonly destination?: string;
  }

  interface Outline {
    addItem(title: string, options?: { readonly expanded?: boolean }): Outline;
  }

  class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    x: number;
    y: number;
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly margins: { top: number; bottom: number; left: number; right: number };
    };
    readonly outline: Outline;
    registerFont(name: string, source: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    heightOfString(text: string, options?: TextOptions): number;
    addPage(): this;
    switchToPage(page: number): void;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    struct(type: string, children?: (() => void) | readonly StructureElement[]): StructureElement;
    struct(
      type: string,
      options: { readonly title?: string; readonly lang?: string },
      children?: (() => void) | readonly StructureElement[],
    ): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options?: { readonly type?: string }): this;
    endMarkedContent(): this;
    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    end(): void;
  }

  export { PDFDocument as default };
}
