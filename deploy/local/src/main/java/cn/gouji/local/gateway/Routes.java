package cn.gouji.local.gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.local.process.ServiceName;

/** Which service answers which path. */
public final class Routes {

    private static final Map<ServiceName, List<String>> PREFIXES = Map.of(
            ServiceName.INGEST, List.of("/api/submissions"),
            ServiceName.PARSE, List.of("/api/reports", "/api/parse"),
            ServiceName.VALIDATE, List.of("/api/validations", "/api/validate", "/api/rules", "/api/acts",
                    "/api/webhooks", "/api/events"));

    private Routes() {
    }

    /** The service for a path; stats-service, which has the pages, answers whatever is nobody else's. */
    public static ServiceName serviceFor(String path) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(prefix -> isUnder(prefix, path)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ServiceName.STATS);
    }

    /** Every prefix that leads to another service than stats-service. */
    public static Set<String> prefixes() {
        return PREFIXES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isUnder(String prefix, String path) {
        // The same address with an ending, such as /api/reports.csv, belongs to the same service.
        return path.startsWith(prefix)
                && (path.length() == prefix.length() || "/.".indexOf(path.charAt(prefix.length())) >= 0);
    }
}
