package cn.gouji.parse.corpus.sheet;

/** A piece of a printed report in reading order. */
public sealed interface SheetBlock permits Paragraph, SheetTable {
}
