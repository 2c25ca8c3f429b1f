package cn.gouji.parse.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.parse.reading.BoundedReader;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Reads a file for someone who only wants to see what stands in it; nothing is stored. */
@jakarta.ws.rs.Path("/api/parse")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParseResource {

    // A little below the limit of the framework, which would end a body without announced length with no problem in it.
    private static final long MAXIMUM_BYTES = 50 << 20;

    private final BoundedReader reader;

    ParseResource(BoundedReader reader) {
        this.reader = reader;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Read a file that is sent as form field")
    public ParsedReport form(@RestForm("file") FileUpload file, @RestForm(FileUpload.ALL) List<FileUpload> files,
            @RestForm String organ, @RestForm String region, @RestForm String year) throws InterruptedException {
        if (file == null) {
            throw new ProblemException(ParseProblem.FILE_MISSING);
        }
        // There is one answer: which of them it is about could not be told from it.
        if (files.size() > 1) {
            throw new ProblemException(ParseProblem.SEVERAL_FILES, files.size());
        }
        return read(file.uploadedFile(), file.fileName(), hints(organ, region, year));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Read a file that is the body of the request")
    public ParsedReport body(InputStream body, @BeanParam ParseParameters parameters)
            throws IOException, InterruptedException {
        // Kept on disk until its turn comes, like the files of forms.
        Path file = Files.createTempFile("gouji-parse", null);
        try {
            spool(body, file);
            return read(file, parameters.fileName(),
                    hints(parameters.organ(), parameters.region(), parameters.year()));
        } finally {
            Files.delete(file);
        }
    }

    private static void spool(InputStream body, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
                size += length;
                if (size > MAXIMUM_BYTES) {
                    throw new ProblemException(CommonProblem.TOO_LARGE);
                }
                out.write(buffer, 0, length);
            }
        }
    }

    private ParsedReport read(Path file, String fileName, Hints hints) throws InterruptedException {
        return reader.read(null, () -> content(file), fileName, hints);
    }

    private static byte[] content(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new ProblemException(ParseProblem.FILE_EMPTY);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hints hints(String organ, String region, String year) {
        return new Hints(ParameterText.text(organ), ParameterText.text(region), ParameterText.year(year));
    }
}
