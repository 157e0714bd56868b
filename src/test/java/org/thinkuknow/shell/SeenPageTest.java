package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.communication.PushConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Eventually.eventually;

/** Nothing piles up for a page whose connection is gone, and it is up to date when it is back. */
class SeenPageTest {

    private static final Duration SHORT = Duration.ofMillis(10);

    private final UI ui = mock();
    private final UIInternals internals = mock();
    private final PushConnection connection = mock();
    private final AtomicBoolean connected = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger drawn = new AtomicInteger();

    @BeforeEach
    void aPageIsOpen() {
        when(ui.getInternals()).thenReturn(internals);
        when(internals.getPushConnection()).thenReturn(connection);
        when(connection.isConnected()).thenAnswer(call -> {
            asked.incrementAndGet();
            return connected.get();
        });
        when(ui.accessLater(any(SerializableRunnable.class), any())).thenAnswer(call -> {
            SerializableRunnable step = call.getArgument(0);
            return (SerializableRunnable) () -> {
                if (!closed.get()) {
                    step.run();
                }
            };
        });
    }

    private SeenPage page(Duration meanwhile) {
        return new SeenPage(ui, drawn::incrementAndGet, meanwhile, SHORT);
    }

    @Test
    void aPageThatIsReachedIsDrawnEachTime() {
        connected.set(true);
        var page = page(Duration.ofHours(1));
        page.run();
        page.run();
        assertThat(drawn).hasValue(2);
    }

    @Test
    void whatChangesWhileItIsAwayIsDrawnOnceWhenItIsBack() {
        var page = page(Duration.ofHours(1));
        for (var change = 0; change < 1_000; change++) {
            page.run();
        }
        var before = asked.get();
        eventually(() -> assertThat(asked).as("it is looked for").hasValueGreaterThan(before + 2));
        assertThat(drawn).hasValue(0);
        connected.set(true);
        eventually(() -> assertThat(drawn).hasValue(1));
        var after = asked.get();
        page.run();
        assertThat(drawn).as("as before").hasValue(2);
        assertThat(asked).as("it is looked for no longer").hasValue(after + 1);
    }

    @Test
    void onePageThatIsNeverReachedIsDrawnNowAndThen() {
        var page = page(SHORT);
        page.run();
        eventually(() -> assertThat(drawn).hasValue(1));
    }

    @Test
    void aClosedPageIsLookedForNoLonger() {
        var page = page(Duration.ofHours(1));
        page.run();
        eventually(() -> assertThat(asked).hasValueGreaterThan(2));
        closed.set(true);
        connected.set(true);
        page.run();
        assertThat(drawn).hasValue(0);
    }

    @Test
    void aPageWithoutAnyConnectionIsNone() {
        when(internals.getPushConnection()).thenReturn(null);
        page(Duration.ofHours(1)).run();
        assertThat(drawn).hasValue(0);
    }
}
