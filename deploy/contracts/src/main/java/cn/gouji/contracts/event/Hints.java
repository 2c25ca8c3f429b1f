package cn.gouji.contracts.event;

/** What the sender said about a submission; each part is null if nothing was said. */
public record Hints(String organ, String region, Integer year) {

    public static final Hints NONE = new Hints(null, null, null);

    /** These, and of the others what these leave out. */
    public Hints over(Hints others) {
        return new Hints(organ == null ? others.organ : organ, region == null ? others.region : region,
                year == null ? others.year : year);
    }
}
