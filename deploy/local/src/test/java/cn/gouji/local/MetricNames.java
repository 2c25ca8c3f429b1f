package cn.gouji.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.gouji.local.stack.StackSettings;

/** The names of metrics: those that alerts and dashboard ask for, and those that the services of a stack have. */
final class MetricNames {

    private static final Path MONITORING = FreeStack.HOME.resolve("deploy/kubernetes/components/monitoring");
    /** Not {@code kube_}: those come from the cluster. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:gouji|kafka|jvm|process|system|http)_[a-z_]+");
    private static final Pattern EXPORTED = Pattern.compile("(?m)^[a-z][a-zA-Z0-9_:]*");

    private MetricNames() {
    }

    static Set<String> asked() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String file : List.of("alerts.yaml", "dashboard.json")) {
            names.addAll(matches(ASKED, Files.readString(MONITORING.resolve(file))));
        }
        return names;
    }

    static Set<String> exported(StackSettings settings) throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        // The upgrade to HTTP/2 goes wrong now and then where an answer is as long as this one.
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int port : settings.servicePorts().values().stream().flatMap(List::stream).toList()) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/metrics"))
                        .build();
                names.addAll(matches(EXPORTED, client.send(request, HttpResponse.BodyHandlers.ofString()).body()));
            }
        }
        return names;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
