package cn.gouji.ingest.archive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells bundles of files from documents that are ZIP archives themselves, and files from what systems put beside them. */
final class Bundles {

    /** Files that only documents of office programs hold, in lower case. */
    private static final Set<String> OF_DOCUMENTS = Set.of("[content_types].xml", "_rels/.rels", "ofd.xml", "mimetype",
            "meta-inf/manifest.xml", "meta-inf/manifest.mf", "word/document.xml", "xl/workbook.xml",
            "ppt/presentation.xml", "index/document.iwa");
    /** What Mac OS, Windows and Office leave in folders. */
    private static final Pattern LEFT_BY_SYSTEMS = Pattern.compile(
            "(?:.*[/\\\\])?(?:__MACOSX(?:[/\\\\].*)?|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/\\\\]*|~\\$[^/\\\\]*)",
            Pattern.CASE_INSENSITIVE);

    private Bundles() {
    }

    /** Whether an archive with such entries is one document. */
    static boolean isDocument(List<ZipEntryRecord> entries) {
        return entries.stream().map(entry -> entry.latin().toLowerCase(Locale.ROOT).replace('\\', '/'))
                .anyMatch(OF_DOCUMENTS::contains);
    }

    /** Whether an entry was meant to be handed in. */
    static boolean isFile(ArchivedFile entry) {
        return !entry.isFolder() && !LEFT_BY_SYSTEMS.matcher(entry.path()).matches();
    }
}
