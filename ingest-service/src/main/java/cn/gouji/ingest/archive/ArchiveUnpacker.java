package cn.gouji.ingest.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import cn.gouji.ingest.content.Content;
import cn.gouji.ingest.content.ContentSink;
import cn.gouji.ingest.content.Spool;
import cn.gouji.ingest.intake.FileName;
import cn.gouji.ingest.intake.IntakeConfig;
import cn.gouji.ingest.intake.Refusal;
import cn.gouji.ingest.intake.Upload;

/**
 * Takes the files out of ZIP archives, and out of archives within them, each as an upload of its own. A document that is
 * an archive by its format is one file. What is unpacked waits in the spool, never on the heap.
 */
@Singleton
public class ArchiveUnpacker {

    private final IntakeConfig config;

    ArchiveUnpacker(IntakeConfig config) {
        this.config = config;
    }

    /**
     * The files of an upload: itself unless it is a bundle.
     *
     * @param budget of the whole request
     */
    public List<Upload> files(Upload.Complete upload, Spool spool, UnpackBudget budget) {
        List<Upload> files = new ArrayList<>();
        add(upload, "", 1, spool, budget, files);
        return files;
    }

    private void add(Upload.Complete upload, String folder, int depth, Spool spool, UnpackBudget budget,
            List<Upload> files) {
        List<ZipEntryRecord> entries = entries(upload.content());
        if (entries.isEmpty()) {
            boolean large = upload.content().size() > config.maxFileSize().asLongValue();
            files.add(large ? refused(upload.fileName(), Refusal.TOO_LARGE) : upload);
            return;
        }
        List<ArchivedFile> archived = ZipNames.decoded(entries).stream().filter(Bundles::isFile).toList();
        Refusal refusal = depth > config.archive().maxDepth()
                ? Refusal.NESTED_TOO_DEEP
                : entries.size() > budget.files()
                        ? Refusal.TOO_MANY_FILES
                        : archived.isEmpty() ? Refusal.NOTHING_INSIDE : null;
        if (refusal != null) {
            files.add(refused(upload.fileName(), refusal));
            return;
        }
        budget.spendFiles(archived.size());
        EntryUnpacker unpacker = new EntryUnpacker(config.archive(), budget);
        for (ArchivedFile file : archived) {
            String name = FileName.within(folder, file.path());
            ContentSink sink = new ContentSink(spool, config.maxFileSize().asLongValue(),
                    config.archive().maxSize().asLongValue());
            Refusal why = unpacker.unpack(upload.content(), file, sink);
            if (why == null && sink.size() == 0) {
                why = Refusal.EMPTY;
            }
            if (why == null) {
                add(new Upload.Complete(name, sink.content()), name, depth + 1, spool, budget, files);
            } else {
                files.add(refused(name, why));
            }
        }
    }

    /** @return none if it is no bundle; what is broken goes on as it is, so that its sender is told when it is read */
    private List<ZipEntryRecord> entries(Content content) {
        if (!ContentSink.isArchive(content.read(0, ContentSink.ARCHIVE_MARK))) {
            return List.of();
        }
        try {
            List<ZipEntryRecord> entries = ZipDirectory.entries(content, config.archive().maxFiles());
            return Bundles.isDocument(entries) ? List.of() : entries;
        } catch (IOException broken) {
            return List.of();
        }
    }

    private Upload.Refused refused(String name, Refusal reason) {
        return Upload.Refused.of(name, reason, config.maxFileSize());
    }
}
