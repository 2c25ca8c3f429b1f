package cn.gouji.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The environment names of the services' own settings, read off their {@code @ConfigMapping} interfaces. */
final class ConfigNames {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
    private static final Pattern METHOD = Pattern.compile("(?m)^    \\S+ (\\w+)\\(\\);$");

    private ConfigNames() {
    }

    static Set<String> all() {
        Set<String> names = new TreeSet<>();
        ServiceSettings.SERVICES
                .forEach(service -> names.addAll(of(Manifests.FOLDER.resolve("../..").resolve(service))));
        return names;
    }

    private static Set<String> of(Path service) {
        try (Stream<Path> files = Files.walk(service.resolve("src/main/java"))) {
            Set<String> names = new TreeSet<>();
            files.filter(file -> file.toString().endsWith("Config.java")).forEach(file -> names.addAll(read(file)));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read(Path file) {
        try {
            String source = Files.readString(file);
            Matcher prefix = PREFIX.matcher(source);
            Set<String> names = new TreeSet<>();
            if (prefix.find()) {
                METHOD.matcher(source).results().map((MatchResult method) -> method.group(1))
                        .forEach(method -> names.add(environmentName(prefix.group(1), method)));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String environmentName(String prefix, String method) {
        return (prefix + "_" + method.replaceAll("([A-Z])", "_$1")).replaceAll("[^A-Za-z0-9]", "_")
                .toUpperCase(Locale.ROOT);
    }
}
