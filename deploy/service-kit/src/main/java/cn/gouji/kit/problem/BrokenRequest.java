package cn.gouji.kit.problem;

import java.io.IOException;
import java.util.Arrays;

/** Tells what the framework threw because of the request: on a form or content type that is none it throws what it likes. */
final class BrokenRequest {

    private static final String FRAMEWORK = "org.jboss.resteasy.reactive.";
    private static final String FORM_READER = FRAMEWORK + "server.handlers.FormBodyHandler";
    private static final String FORM_PARSER = FRAMEWORK + "server.core.multipart.";
    private static final String MEDIA_TYPE_PARSER = FRAMEWORK + "common.headers.MediaTypeHeaderDelegate";

    private BrokenRequest() {
    }

    static boolean caused(Throwable exception) {
        StackTraceElement[] frames = exception.getStackTrace();
        if (frames.length == 0) {
            return false;
        }
        // A disk that is full is no fault of the form: only what the parser itself tells is.
        boolean told = !(exception instanceof IOException) || frames[0].getClassName().startsWith(FORM_PARSER);
        return passed(frames, FORM_READER) && told || passed(frames, MEDIA_TYPE_PARSER);
    }

    private static boolean passed(StackTraceElement[] frames, String type) {
        return Arrays.stream(frames).anyMatch(frame -> frame.getClassName().equals(type));
    }
}
