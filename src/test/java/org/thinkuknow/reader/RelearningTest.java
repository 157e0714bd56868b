package org.thinkuknow.reader;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.reader.Example.Urgency;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** What people agree on is shown at once and learned from in the background, one learning at a time. */
class RelearningTest {

    private final LinkedBlockingQueue<List<String>> learned = new LinkedBlockingQueue<>();
    private final Reader reader = Reader.none(Cues.read(ContentFiles.packed(), new Problems()));
    private final Relearning relearning =
            new Relearning(new StaticListableBeanFactory(java.util.Map.of("source", (ExampleSource) this::agreed))
                    .getBeanProvider(ExampleSource.class));
    private volatile List<Example> agreed = List.of();
    private volatile boolean broken;

    private List<Example> agreed() {
        if (broken) {
            throw new IllegalStateException("no database");
        }
        return agreed;
    }

    @Test
    void theFilesAreLearnedFromOnceAndAgainWhenSomethingIsAgreedOnOrWithdrawn() throws InterruptedException {
        follow(this::learn);
        assertThat(looked()).containsExactly("A0001");
        relearning.look();
        agreed = List.of(example("Z0001"));
        assertThat(looked()).containsExactly("A0001", "Z0001");
        assertThat(reader.examples().all()).extracting(Example::id).contains("Z0001");
        agreed = List.of();
        assertThat(looked()).containsExactly("A0001");
        assertThat(reader.examples().all()).extracting(Example::id).doesNotContain("Z0001");
        relearning.look();
        assertThat(learned).isEmpty();
    }

    @Test
    void whatIsAgreedOnWhileSomethingIsBeingLearnedIsShownAtOnceAndLearnedAfterwards() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        follow(all -> {
            begun.countDown();
            await(goOn);
            learn(all);
        });
        relearning.look();
        await(begun);
        agreed = List.of(example("Z0001"));
        relearning.look();
        assertThat(reader.examples().all()).extracting(Example::id).contains("Z0001");
        assertThat(learned).as("nothing is learned beside it").isEmpty();
        goOn.countDown();
        assertThat(learned.poll(20, TimeUnit.SECONDS)).containsExactly("A0001");
        assertThat(looked()).containsExactly("A0001", "Z0001");
    }

    @Test
    void withoutADatabaseWhatHeldBeforeHolds() throws InterruptedException {
        agreed = List.of(example("Z0001"));
        follow(this::learn);
        assertThat(looked()).hasSize(2);
        broken = true;
        relearning.look();
        assertThat(reader.examples().all()).extracting(Example::id).contains("Z0001");
        broken = false;
        agreed = List.of();
        assertThat(looked()).hasSize(1);
    }

    @Test
    void whatCannotBeLearnedFromStopsNothingThatComesLater() throws InterruptedException {
        follow(all -> {
            learn(all);
            throw new IllegalStateException("cannot be learned");
        });
        assertThat(looked()).hasSize(1);
        agreed = List.of(example("Z0001"));
        assertThat(looked()).hasSize(2);
    }

    @Test
    void otherContentIsLearnedFromInThePlaceOfTheEarlier() throws InterruptedException {
        follow(this::learn);
        assertThat(looked()).containsExactly("A0001");
        relearning.follow(reader, Examples.none().with(List.of(example("B0001"))), this::learn);
        assertThat(looked()).containsExactly("B0001");
    }

    private void follow(Consumer<Examples> learner) {
        relearning.follow(reader, Examples.none().with(List.of(example("A0001"))), learner);
    }

    private void learn(Examples all) {
        learned.add(all.all().stream().map(Example::id).toList());
    }

    /** Looks, as the clock does again and again, until something was learned. */
    private List<String> looked() throws InterruptedException {
        eventually(() -> {
            relearning.look();
            assertThat(learned).isNotEmpty();
        });
        return learned.take();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Example example(String id) {
        return new Example(id, Urgency.TWO, "child", "", "plain", "en", "other", false, "why", "message " + id, "here");
    }
}
