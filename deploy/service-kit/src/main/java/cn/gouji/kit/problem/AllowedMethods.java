package cn.gouji.kit.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** Which methods an address supports: an answer 405 must tell (RFC 9110, 15.5.6), and the framework does not. */
@Singleton
final class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^:}]+(?::([^}]*))?\\}");

    private final List<Operation> operations;

    @Inject
    AllowedMethods(BeanManager beans) {
        this(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class)).toList());
    }

    AllowedMethods(List<Class<?>> resources) {
        operations = resources.stream().flatMap(AllowedMethods::operations).toList();
    }

    /** @param path of the address, from its first slash */
    Collection<String> at(String path) {
        TreeSet<String> methods = new TreeSet<>();
        operations.stream().filter(operation -> operation.path().matcher(path).matches())
                .forEach(operation -> methods.add(operation.method()));
        // The framework answers these two on its own.
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).flatMap(method -> verbs(method)
                .map(verb -> new Operation(verb, path(resource, method))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class)).filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static Pattern path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template = (resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value()))
                .replaceAll("^/*|/*$", "").replaceAll("/{2,}", "/");
        StringBuilder path = new StringBuilder("/");
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            path.append(Pattern.quote(template.substring(end, variable.start())));
            path.append(variable.group(1) == null ? "[^/]+" : "(?:" + variable.group(1).strip() + ")");
            end = variable.end();
        }
        return Pattern.compile(path.append(Pattern.quote(template.substring(end))).append("/?").toString());
    }

    private record Operation(String method, Pattern path) {
    }
}
