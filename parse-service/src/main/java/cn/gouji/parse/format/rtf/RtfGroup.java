package cn.gouji.parse.format.rtf;

/**
 * How the text of a group is read.
 *
 * @param passedOver whether it is no text of the document
 * @param fonts whether it lists fonts
 * @param standIns how many characters stand in for one that is told by its number
 */
record RtfGroup(boolean passedOver, Look look, boolean fonts, int font, int standIns) {

    /** In half points. */
    private static final int RAISED = 6;

    /**
     * How characters look.
     *
     * @param white whether they have the colour of the paper
     */
    record Look(boolean hidden, boolean struck, boolean raised, boolean white) {

        static final Look PLAIN = new Look(false, false, false, false);
    }

    RtfGroup passOver() {
        return new RtfGroup(true, look, fonts, font, standIns);
    }

    /** The text of a box stands within what else may be passed over. */
    RtfGroup show() {
        return new RtfGroup(false, look, fonts, font, standIns);
    }

    /** The group as it is behind a word that tells how characters look; null if the word does not. */
    RtfGroup behind(String word, int number, RtfColours colours) {
        boolean on = number != 0;
        Look next = switch (word) {
            case "v", "deleted" -> new Look(on, look.struck, look.raised, look.white);
            case "strike", "striked" -> new Look(look.hidden, on, look.raised, look.white);
            case "super" -> new Look(look.hidden, look.struck, on, look.white);
            case "up" ->
                new Look(look.hidden, look.struck, number >= RAISED || number == RtfTokens.NO_NUMBER, look.white);
            case "nosupersub" -> new Look(look.hidden, look.struck, false, look.white);
            case "cf" -> new Look(look.hidden, look.struck, look.raised, colours.isWhite(number));
            case "plain" -> Look.PLAIN;
            default -> null;
        };
        return next == null ? null : new RtfGroup(passedOver, next, fonts, font, standIns);
    }

    boolean shows() {
        return !passedOver && !look.hidden && !look.struck && !fonts;
    }

    RtfGroup listFonts() {
        return new RtfGroup(passedOver, look, true, font, standIns);
    }

    RtfGroup in(int other) {
        return new RtfGroup(passedOver, look, fonts, other, standIns);
    }

    RtfGroup with(int others) {
        return new RtfGroup(passedOver, look, fonts, font, others);
    }
}
