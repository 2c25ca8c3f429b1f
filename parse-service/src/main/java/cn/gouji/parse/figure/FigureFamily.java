package cn.gouji.parse.figure;

import cn.gouji.parse.figure.sentence.Mention;

/** Names the counts of one field of the report. */
interface FigureFamily {

    /** The name of the figure; null if the count is none of this family. */
    String name(Mention mention);
}
