package org.thinkuknow.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.support.ContentCopy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.ContentCopy.HELPLINES;

class ContentReadingTest {

    @TempDir
    private Path directory;

    private ContentCopy content;
    private ApplicationContextRunner application;

    @BeforeEach
    void copy() {
        content = ContentCopy.in(directory);
        application = new ApplicationContextRunner()
                .withUserConfiguration(
                        ContentBeans.class, ContentDirectory.class, ContentReading.class, ContentWatch.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(Centre.class, () -> new Centre("", "", "", URI.create("https://think.example"), "", false))
                .withPropertyValues("thinkuknow.content.directory=" + content.directory());
    }

    @Test
    void brokenContentStopsTheStart() {
        content.change(HELPLINES, "  for: .*", "  for: pets");
        application.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining(HELPLINES));
    }

    @Test
    void filesAreReadOnceWhereNobodyWatches() {
        application.run(context -> {
            assertThat(context).doesNotHaveBean(ContentWatch.class);
            content.change(HELPLINES, "  name: Childline", "  name: Changed");
            assertThat(context.getBean(Helplines.class).get("childline").name()).isEqualTo("Childline");
        });
    }

    @Test
    void whoHoldsAPartSpeaksToTheNewest() {
        application.withPropertyValues("thinkuknow.content.watched=true").run(context -> {
            var helplines = context.getBean(Helplines.class);
            assertThat(helplines.get("childline").name()).isEqualTo("Childline");
            content.change(HELPLINES, "  name: Childline", "  name: Changed");
            context.getBean(ContentWatch.class).look();
            assertThat(helplines.get("childline").name()).isEqualTo("Changed");
        });
    }

    @Test
    void brokenFilesChangeNothingUntilTheyAreMended() {
        application.withPropertyValues("thinkuknow.content.watched=true").run(context -> {
            var helplines = context.getBean(Helplines.class);
            content.change(HELPLINES, "  name: Childline", "  name: Changed");
            content.change(HELPLINES, "  for: .*", "  for: pets");
            context.getBean(ContentWatch.class).look();
            assertThat(helplines.get("childline").name()).isEqualTo("Childline");
            content.change(HELPLINES, "  for: pets", "  for: emergency");
            context.getBean(ContentWatch.class).look();
            assertThat(helplines.get("childline").name()).isEqualTo("Changed");
        });
    }

    @Test
    void allPartsAreExchangedAtOnceAndTheOldOnesEnd() {
        var scope = new ContentScope();
        var ended = new ArrayList<String>();
        assertThat(scope.get("text", () -> part(scope, "old", ended))).isEqualTo("old");
        scope.renew(() -> {
            assertThat(scope.get("text", () -> part(scope, "new", ended))).isEqualTo("new");
            assertThat(seenByOthers(scope)).isEqualTo("old");
            assertThat(ended).isEmpty();
        });
        assertThat(seenByOthers(scope)).isEqualTo("new");
        assertThat(ended).containsExactly("old");
    }

    @Test
    void whatWasHalfReadEndsAndTheOldStays() {
        var scope = new ContentScope();
        var ended = new ArrayList<String>();
        scope.get("text", () -> part(scope, "old", ended));
        assertThatThrownBy(() -> scope.renew(() -> {
                    scope.get("text", () -> part(scope, "half", ended));
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(seenByOthers(scope)).isEqualTo("old");
        assertThat(ended).containsExactly("half");
    }

    private static String part(ContentScope scope, String text, List<String> ended) {
        scope.registerDestructionCallback("text", () -> ended.add(text));
        return text;
    }

    private static Object seenByOthers(ContentScope scope) {
        var seen = new ArrayList<Object>();
        try {
            var other = Thread.startVirtualThread(() -> seen.add(scope.get("text", () -> "made by another")));
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return seen.getFirst();
    }
}
