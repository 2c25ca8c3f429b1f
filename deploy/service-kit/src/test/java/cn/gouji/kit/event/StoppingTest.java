package cn.gouji.kit.event;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StoppingTest {

    private final Stopping stopping = new Stopping();

    @Test
    void acknowledgesWhatIsDoneAndRefusesWhatFails() {
        subscribe(stopping.handle(() -> "id", stopping::check)).assertCompleted();
        subscribe(stopping.handle(() -> "id", () -> fail())).assertFailedWith(UnsupportedOperationException.class);
        subscribe(stopping.handle(() -> {
            throw new NullPointerException();
        }, () -> fail())).assertFailedWith(UnsupportedOperationException.class);
    }

    @Test
    void neitherAcknowledgesNorRefusesWhatFailsDuringTheStop() {
        Uni<Void> result = stopping.handle(() -> "id", () -> {
            stopping.stop(new ShutdownEvent());
            fail();
        });

        subscribe(result).assertNotTerminated();
    }

    @Test
    void acknowledgesWhatIsDoneDuringTheStop() {
        subscribe(stopping.handle(() -> "id", () -> stopping.stop(new ShutdownEvent()))).assertCompleted();
    }

    @Test
    void beginsNothingAfterTheStop() {
        stopping.stop(new ShutdownEvent());

        subscribe(stopping.handle(() -> "id", () -> fail())).assertNotTerminated();
        assertThatIllegalStateException().isThrownBy(stopping::check);
    }

    private static void fail() {
        throw new UnsupportedOperationException();
    }

    private static UniAssertSubscriber<Void> subscribe(Uni<Void> result) {
        return result.subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
