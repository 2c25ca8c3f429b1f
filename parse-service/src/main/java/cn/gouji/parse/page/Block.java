package cn.gouji.parse.page;

/** A piece of a document in reading order. */
public sealed interface Block permits Line, Grid, Picture {
}
