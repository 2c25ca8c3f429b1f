package cn.gouji.parse.format.rtf;

/**
 * How the text of a group is read.
 *
 * @param passedOver whether it is no text of the document
 * @param fonts whether it lists fonts
 * @param standIns how many characters stand in for one that is told by its number
 */
record RtfGroup(boolean passedOver, boolean hidden, boolean struck, boolean fonts, int font, int standIns) {

    RtfGroup passOver() {
        return new RtfGroup(true, hidden, struck, fonts, font, standIns);
    }

    /** The text of a box stands within what else may be passed over. */
    RtfGroup show() {
        return new RtfGroup(false, hidden, struck, fonts, font, standIns);
    }

    RtfGroup hide(boolean hides) {
        return new RtfGroup(passedOver, hides, struck, fonts, font, standIns);
    }

    RtfGroup strike(boolean strikes) {
        return new RtfGroup(passedOver, hidden, strikes, fonts, font, standIns);
    }

    boolean shows() {
        return !passedOver && !hidden && !struck && !fonts;
    }

    RtfGroup listFonts() {
        return new RtfGroup(passedOver, hidden, struck, true, font, standIns);
    }

    RtfGroup in(int other) {
        return new RtfGroup(passedOver, hidden, struck, fonts, other, standIns);
    }

    RtfGroup with(int others) {
        return new RtfGroup(passedOver, hidden, struck, fonts, font, others);
    }
}
