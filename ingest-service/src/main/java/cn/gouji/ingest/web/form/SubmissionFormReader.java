package cn.gouji.ingest.web.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.apache.commons.fileupload.MultipartStream;

import cn.gouji.ingest.archive.ArchiveUnpacker;
import cn.gouji.ingest.archive.UnpackBudget;
import cn.gouji.ingest.content.ContentSink;
import cn.gouji.ingest.content.Spool;
import cn.gouji.ingest.intake.FileName;
import cn.gouji.ingest.intake.IntakeConfig;
import cn.gouji.ingest.intake.IntakeProblem;
import cn.gouji.ingest.intake.Refusal;
import cn.gouji.ingest.intake.Upload;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

/** Reads multipart/form-data as it arrives: files to the spool, text fields to hints. */
@Singleton
public class SubmissionFormReader {

    private static final int BUFFER_SIZE = 64 * 1024;
    /** Three octets a character, thrice that where they are percent-encoded: room for any name a disk can hold. */
    private static final int LONGEST_PART_HEADER = 8 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    private final IntakeConfig config;
    private final ArchiveUnpacker archives;

    SubmissionFormReader(IntakeConfig config, ArchiveUnpacker archives) {
        this.config = config;
        this.archives = archives;
    }

    /** @throws ProblemException if the form is malformed, too large or holds no file */
    public SubmissionForm read(InputStream body, HttpHeaders headers, Spool spool) {
        long limit = config.maxRequestSize().asLongValue();
        refuseIfDeclaredLarger(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH), limit);
        List<Upload> uploads = new ArrayList<>();
        HintFields hints = new HintFields();
        try {
            MultipartStream parts = new MultipartStream(new LimitedBody(body, limit),
                    boundary(headers.getMediaType()), BUFFER_SIZE, null);
            // One character for each octet: which encoding a name is in can only be told from its octets.
            parts.setHeaderEncoding(StandardCharsets.ISO_8859_1.name());
            parts.setPartHeaderSizeMax(LONGEST_PART_HEADER);
            for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
                PartHeader header = PartHeader.of(parts.readHeaders());
                if (header.fileName() == null) {
                    readField(parts, header, hints);
                } else {
                    readFile(parts, header, spool).ifPresent(uploads::add);
                }
                if (uploads.size() > config.maxFiles()) {
                    throw new ProblemException(IntakeProblem.TOO_MANY_FILES, config.maxFiles());
                }
            }
        } catch (IOException malformedOrBrokenOff) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        if (uploads.isEmpty()) {
            throw new ProblemException(IntakeProblem.NO_FILE);
        }
        List<Upload> files = unpacked(uploads, spool);
        if (files.size() == uploads.size()) {
            refuseIfNoneIsTaken(files);
        }
        return new SubmissionForm(files, hints.hints());
    }

    /** Only once the request is read: what is unpacked goes to the same spool, behind what was handed in. */
    private List<Upload> unpacked(List<Upload> uploads, Spool spool) {
        UnpackBudget budget = new UnpackBudget(config.archive());
        List<Upload> files = new ArrayList<>();
        for (Upload upload : uploads) {
            switch (upload) {
                case Upload.Complete complete -> files.addAll(archives.files(complete, spool, budget));
                case Upload.Refused refused -> files.add(refused);
            }
        }
        return files;
    }

    /** Spares everyone the transfer; a client that declares nothing is stopped on the way. */
    private static void refuseIfDeclaredLarger(String contentLength, long limit) {
        if (contentLength != null && Long.parseLong(contentLength) > limit) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
    }

    private void refuseIfNoneIsTaken(List<Upload> uploads) {
        if (uploads.stream().noneMatch(Upload.Complete.class::isInstance)
                && uploads.getFirst() instanceof Upload.Refused refused) {
            throw new ProblemException(refused.reason().problem(), refused.fileName(),
                    config.maxFileSize().asLongValue() / MEGABYTE);
        }
    }

    /** @param type null if the request names none */
    private static byte[] boundary(MediaType type) {
        if (type == null) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        String boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void readField(MultipartStream parts, PartHeader header, HintFields hints) throws IOException {
        if (header.name() == null) {
            parts.discardBodyData();
            return;
        }
        FieldSink value = new FieldSink();
        parts.readBodyData(value);
        hints.put(header.name(), PartHeader.text(value.toByteArray()));
    }

    /** @return nothing if the part only says that no file was chosen, as browsers do */
    private Optional<Upload> readFile(MultipartStream parts, PartHeader header, Spool spool) throws IOException {
        ContentSink sink = new ContentSink(spool, config.maxFileSize().asLongValue(),
                config.archive().maxSize().asLongValue());
        parts.readBodyData(sink);
        if (header.fileName().isBlank() && sink.size() == 0) {
            return Optional.empty();
        }
        String fileName = FileName.clean(header.fileName());
        if (sink.tooLarge()) {
            return Optional.of(Upload.Refused.of(fileName, Refusal.TOO_LARGE, config.maxFileSize()));
        }
        return Optional.of(sink.size() == 0
                ? Upload.Refused.of(fileName, Refusal.EMPTY, config.maxFileSize())
                : new Upload.Complete(fileName, sink.content()));
    }

    /** Keeps enough of a text field to tell that it is too long. */
    private static final class FieldSink extends ByteArrayOutputStream {

        private static final int ENOUGH = 4 * (HintFields.MAX_LENGTH + 1);

        @Override
        public void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, Math.min(length, ENOUGH - size()));
        }
    }
}
