package cn.gouji.local.client;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;

/** The addresses of one Gouji server as methods. */
public final class GoujiClient {

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);
    /** Too many submissions waiting, or the service is being started. */
    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final int BUSY_TRIES = 30;

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public GoujiClient(URI server) {
        this.server = server;
    }

    /** Whether anything that validates reports answers there. */
    public boolean answers() {
        try {
            return send(HttpRequest.newBuilder(server.resolve("/api/rules"))).statusCode() == 200;
        } catch (ApiException e) {
            return false;
        }
    }

    /** Hands in files; the answer has the items in the order of the files. Waits while the server has too many to do. */
    public List<SubmittedItem> submit(List<Path> files, Hints hints) {
        MultipartBody body = new MultipartBody()
                .field("organ", hints.organ())
                .field("region", hints.region())
                .field("year", hints.year());
        files.forEach(file -> body.file("files", file));
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/api/submissions"))
                .header("Content-Type", body.contentType())
                .POST(body.publisher());
        HttpResponse<String> response = send(request);
        for (int tries = 1; BUSY.contains(response.statusCode()) && tries < BUSY_TRIES; tries++) {
            pause(response.headers().firstValueAsLong("Retry-After").orElse(2));
            response = send(request);
        }
        return read(response, SubmittedItems.class).items();
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(seconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(0, "Interrupted while the server was busy");
        }
    }

    /** How far some submissions are, by their ids: so few that the address does not become too long. */
    public List<SubmissionState> submissions(Collection<String> ids) {
        String query = ids.stream().map(id -> "&id=" + id).collect(Collectors.joining());
        return read(get("/api/submissions?size=" + ids.size() + query), SubmissionStates.class).items();
    }

    /** Empty until the submission was read. */
    public Optional<ParsedReport> report(String submissionId) {
        return found(get("/api/reports/" + submissionId), ParsedReport.class);
    }

    /** Empty until the submission was validated. */
    public Optional<Validation> validation(String submissionId) {
        return found(get("/api/validations/" + submissionId), Validation.class);
    }

    public Statistics statistics(int year) {
        return read(get("/api/statistics/" + year), Statistics.class);
    }

    /** Reads a document without handing it in. */
    public ParsedReport parse(Path file) {
        String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        try {
            return read(send(HttpRequest.newBuilder(server.resolve("/api/parse?fileName=" + name))
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofFile(file))), ParsedReport.class);
        } catch (FileNotFoundException e) {
            throw new ApiException(0, "Cannot read " + file);
        }
    }

    /** Validates a report without handing it in. */
    public Validation validate(ParsedReport report) {
        try {
            return read(send(HttpRequest.newBuilder(server.resolve("/api/validate"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(ContractJson.mapper().writeValueAsString(report)))),
                    Validation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A parsed report cannot be written as JSON", e);
        }
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(ANSWER_WITHIN).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ApiException(0, "No answer from " + server + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(0, "Interrupted while waiting for " + server);
        }
    }

    private <T> Optional<T> found(HttpResponse<String> response, Class<T> type) {
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(read(response, type));
    }

    private <T> T read(HttpResponse<String> response, Class<T> type) {
        if (response.statusCode() / 100 != 2) {
            throw new ApiException(response.statusCode(), response.uri().getPath() + " answered "
                    + response.statusCode() + ": " + response.body());
        }
        try {
            return ContractJson.mapper().readValue(response.body(), type);
        } catch (JsonProcessingException e) {
            throw new ApiException(response.statusCode(), "Cannot read the answer of " + response.uri() + ": " + e);
        }
    }

    private record SubmittedItems(List<SubmittedItem> items) {
    }

    private record SubmissionStates(List<SubmissionState> items) {
    }
}
