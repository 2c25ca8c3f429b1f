package cn.gouji.kit.problem;

import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** What JSON holds that is not expected there, in the client's words instead of those of our classes. */
public final class UnexpectedJson {

    private UnexpectedJson() {
    }

    /** The field, what it holds, and why that cannot be if we know; braces for the whole. */
    public static String where(JsonMappingException exception) {
        String path = exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        String value = exception instanceof InvalidFormatException format ? " = " + format.getValue() : "";
        Throwable reason = exception.getCause();
        return (path.isEmpty() ? "{…}" : path) + value + (isTold(reason) ? "（" + reason.getMessage() + "）" : "");
    }

    /** Whether a record says so: other messages are of the library or of the machine. */
    private static boolean isTold(Throwable reason) {
        return reason instanceof IllegalArgumentException && !(reason instanceof JsonProcessingException)
                || reason instanceof NullPointerException && reason.getMessage() != null
                        && reason.getStackTrace().length > 0
                        && reason.getStackTrace()[0].getClassName().equals(Objects.class.getName());
    }
}
