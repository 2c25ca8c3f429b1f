package cn.gouji.validate.web.review;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.review.Signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestHeadersTest {

    @Test
    void theGatewayKnowsBetterThanTheBodyAndWritesUtf8() {
        // Given
        String asHttpSeesIt = new String("李晓梅".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        // When
        Signature signature = new RequestHeaders(asHttpSeesIt, null, null).signature("别人", " ");

        // Then
        assertThat(signature.by()).isEqualTo("李晓梅");
        assertThat(signature.reason()).isNull();
    }

    @Test
    void somebodyMustBeNamed() {
        assertThatThrownBy(() -> new RequestHeaders(" ", null, null).signature(null, null))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new RequestHeaders(null, null, null).signature("李".repeat(101), null))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "7", "*", ""})
    void theRevisionSeenMayBeWrittenInAnyWay(String ifMatch) {
        new RequestHeaders("li", null, ifMatch).signature(null, null).requireSeen(7);
    }

    @Test
    void anotherRevisionThanTheOneSeenIsRefused() {
        // Given
        Signature signature = new RequestHeaders("li", null, "\"7\"").signature(null, null);

        // Then
        assertThatThrownBy(() -> signature.requireSeen(8)).isInstanceOf(ProblemException.class);
    }
}
