package cn.gouji.validate.repair;

/** Another value for one cell, given by its number. */
public record Change(int cell, long from, long to) {

    long delta() {
        return to - from;
    }
}
