package cn.gouji.parse.organ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.report.Note;
import cn.gouji.parse.head.ReportHead;
import cn.gouji.parse.organ.region.RegionDirectory;
import cn.gouji.parse.page.Line;

/** Recognises the organ that reports: kind, region and key. What the sender says wins over the document, with a note. */
public final class OrganRecogniser {

    private static final int CANDIDATES = 20;
    /** In place of the code of a region. */
    private static final String STATE = "00/";

    private final RegionDirectory directory;
    private final OrganNameReader names;
    private final RegionChooser chooser;
    private final OpeningSentence opening;
    private final OrganPlace places;

    public OrganRecogniser(RegionDirectory directory) {
        this.directory = directory;
        this.names = new OrganNameReader(directory);
        this.chooser = new RegionChooser(directory);
        this.opening = new OpeningSentence(directory, names);
        this.places = new OrganPlace(directory);
    }

    /**
     * @param text running text of the document, searched for regions if the name of the organ is not enough
     * @param fileName as handed in, or null
     */
    public RecognisedOrgan recognise(ReportHead head, List<Line> text, String fileName, Hints hints) {
        List<Note> notes = new ArrayList<>();
        SenderHints sender = SenderHints.read(hints, directory, names, notes);
        OrganName name = head.organName() == null ? null : names.read(head.organName());
        int[] hinted = sender.regions();
        if (sender.organ() != null && (name == null || !agree(name, sender.organ()))) {
            if (name != null) {
                notes.add(new Note("organ.hintContradicts",
                        "报送时填写的机关为“" + sender.organ().text() + "”，文件中为“" + name.text() + "”，按报送时填写的认定。", null));
            }
            name = sender.organ();
        } else if (sender.organ() != null && sender.organ().hasRegion()) {
            hinted = hinted.length == 0 ? sender.organ().regions() : hinted;
        }
        if (name == null) {
            name = opening.organ(text);
            if (name == null) {
                return new RecognisedOrgan(nameless(hinted), notes);
            }
            notes.add(new Note("organ.fromText", "标题和落款均无机关名称，按正文开头认定为“" + name.text() + "”。", null));
        }
        if (hinted.length > 0 && name.hasRegion() && chooser.related(name.regions(), hinted).length == 0) {
            if (places.isToldBy(name) || places.isMentioned(name.regions(), hinted, mentions(text, fileName).get())) {
                notes.add(new Note("region.hintContradicts", "报送时填写的地区为“" + pathName(hinted[0]) + "”，与机关名称“"
                        + name.text() + "”不符，按报送时填写的认定。", null));
            }
            return new RecognisedOrgan(elsewhere(name, hinted), notes);
        }
        String state = StateOrgans.name(name.text());
        if (state != null) {
            return new RecognisedOrgan(new Organ(STATE + state, name.text(), OrganKind.NATIONAL, null,
                    Certainty.CERTAIN, List.of()), notes);
        }
        List<OrganName> others = head.otherNames().stream().map(names::read).toList();
        OrganName fullest = fullest(name, others);
        if (!fullest.hasRegion() && hinted.length == 0) {
            OrganName inText = opening.organ(text);
            fullest = inText == null ? fullest : fullest(fullest, List.of(inText));
        }
        RegionChooser.Choice choice = chooser.choose(fullest, hinted, others, mentions(text, fileName));
        return new RecognisedOrgan(organ(fullest.withoutLevelWord(), choice), notes);
    }

    /** The title may say 西村乡 where the signature says 修武县西村乡人民政府. */
    private OrganName fullest(OrganName name, List<OrganName> others) {
        return others.stream()
                .filter(other -> other.hasRegion() && other.text().length() > name.text().length())
                .filter(other -> isSame(other, name) || !name.hasRegion() && other.text().endsWith(name.text()))
                .max(Comparator.comparingInt(other -> other.text().length()))
                .map(other -> new OrganName(name.text(), other.regions(), other.steps(), other.loose(),
                        other.vertical(), other.rest()))
                .orElse(name);
    }

    private boolean isSame(OrganName other, OrganName name) {
        return name.hasRegion()
                ? type(other, other.regions()[0]).name().equals(type(name, name.regions()[0]).name())
                : type(other, -1).name().equals(type(name.withoutLevelWord(), -1).name());
    }

    /** Both name the same organ; one of them may leave out the region. */
    private boolean agree(OrganName one, OrganName other) {
        if (one.hasRegion() && other.hasRegion()) {
            boolean sameRegion = Arrays.stream(one.regions())
                    .anyMatch(region -> Arrays.stream(other.regions()).anyMatch(another -> another == region));
            return sameRegion && type(one, one.regions()[0]).name().equals(type(other, one.regions()[0]).name());
        }
        return type(one, -1).name().equals(type(other, -1).name());
    }

    private Organ organ(OrganName name, RegionChooser.Choice choice) {
        int division = choice.regions().length == 0 ? -1 : choice.regions()[0];
        OrganType type = type(name, division);
        if (!choice.isDecided()) {
            List<Region> candidates = Arrays.stream(choice.regions())
                    .limit(CANDIDATES)
                    .mapToObj(directory::region)
                    .toList();
            return new Organ(null, name.text(), type.kind(), null, choice.certainty(), candidates);
        }
        Certainty certainty = type.ownsRegion() ? choice.certainty() : Certainty.LIKELY;
        return new Organ(key(division, type), name.text(), type.kind(), directory.region(division), certainty,
                List.of());
    }

    /** The sender places the organ where no region of that name lies: the name stays, the region is the sender's. */
    private Organ elsewhere(OrganName name, int[] hinted) {
        // What looks like a region elsewhere is part of the name then: 西山冬镇 and 东川冬镇 are two organs.
        boolean township = directory.level(name.regions()[0]) == OrganNameReader.TOWNSHIP;
        OrganType type = township ? type(name, name.regions()[0]) : OrganType.withoutRegion(name);
        if (hinted.length > 1) {
            return organ(name, new RegionChooser.Choice(hinted, Certainty.AMBIGUOUS));
        }
        return new Organ(key(hinted[0], type), name.text(), type.kind(), directory.region(hinted[0]),
                Certainty.LIKELY, List.of());
    }

    private Organ nameless(int[] hinted) {
        Region region = hinted.length == 1 ? directory.region(hinted[0]) : null;
        return new Organ(null, null, OrganKind.UNKNOWN, region, Certainty.UNKNOWN, List.of());
    }

    private OrganType type(OrganName name, int division) {
        return division < 0
                ? OrganType.of("", 0, false, name.vertical(), name.rest())
                : OrganType.of(directory.name(division), directory.level(division), directory.isDivision(division),
                        name.vertical(), name.rest());
    }

    private String key(int division, OrganType type) {
        return directory.region(division).code() + "/" + type.name();
    }

    private String pathName(int division) {
        StringBuilder path = new StringBuilder();
        directory.region(division).path().forEach(node -> path.append(node.name()));
        return path.toString();
    }

    private Supplier<Mentions> mentions(List<Line> text, String fileName) {
        Mentions[] read = new Mentions[1];
        return () -> {
            if (read[0] == null) {
                read[0] = new Mentions(directory);
                read[0].read(fileName == null ? "" : fileName);
                text.forEach(line -> read[0].read(line.text()));
            }
            return read[0];
        };
    }
}
