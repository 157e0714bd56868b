package org.thinkuknow.reader;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Learns anew in the background, one learning at a time, where examples or signs are others than those that were learned from; until
 * then what was learned before holds. Every node looks for itself at what people here have agreed on since.
 */
@Component
class Relearning {

    private static final Logger log = LoggerFactory.getLogger(Relearning.class);

    private final ObjectProvider<ExampleSource> source;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Followed followed;

    Relearning(ObjectProvider<ExampleSource> source) {
        this.source = source;
    }

    /**
     * The reader of the content that holds now, in the place of an earlier one.
     *
     * @param content the examples of the files
     * @param learner learns from all examples and puts it in place; takes up to a minute
     */
    void follow(Reader reader, Examples content, Consumer<Examples> learner) {
        followed = new Followed(reader, content, learner);
    }

    /** Shows what is new, and begins to learn from it if nothing is being learned; never waits for that. */
    @Scheduled(fixedDelayString = "${thinkuknow.reader.look-every:PT10S}")
    void look() {
        var now = followed;
        if (now == null) {
            return;
        }
        try {
            var agreed = source.getIfAvailable(() -> List::of).agreed();
            now.show(agreed);
            if (!now.isDone(agreed) && busy.compareAndSet(false, true)) {
                begin(now, agreed);
            }
        } catch (RuntimeException e) {
            log.warn(
                    "The examples of people here could not be read: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void begin(Followed now, List<Example> agreed) {
        Thread.ofPlatform().daemon().name("relearning").start(() -> {
            try {
                now.learn(agreed);
            } catch (RuntimeException | Error e) {
                log.error("Nothing could be learned from the changed examples; what was learned before holds.", e);
            } finally {
                busy.set(false);
            }
        });
    }

    /** Learns from all examples, unless that was done already. */
    static void learn(Reader reader, ContentFiles files, Examples examples) {
        var mark = Learning.mark(files, examples);
        var before = reader.learned();
        if (before.filter(learned -> learned.mark().equals(mark)).isPresent()) {
            return;
        }
        Encoders.shared().ifPresent(encoders -> {
            try (var cues = Cues.read(files, new Problems())) {
                reader.learned(new Learning(cues, encoders)
                        .from(
                                examples,
                                before.map(learned -> learned.knownTo(Encoders.mark()))
                                        .orElseGet(KnownMessages::none),
                                mark));
                log.info("Learned anew from {} examples", examples.all().size());
            }
        });
    }

    /** A reader, with the examples of people here that it was given last. */
    private static final class Followed {

        private final Reader reader;
        private final Examples content;
        private final Consumer<Examples> learner;
        private volatile @Nullable List<Example> shown;
        private volatile @Nullable List<Example> done;

        Followed(Reader reader, Examples content, Consumer<Examples> learner) {
            this.reader = reader;
            this.content = content;
            this.learner = learner;
        }

        void show(List<Example> agreed) {
            if (!agreed.equals(shown)) {
                reader.knows(content.with(agreed));
                shown = agreed;
            }
        }

        boolean isDone(List<Example> agreed) {
            return agreed.equals(done);
        }

        /** What could not be learned from is not tried again before something else has changed. */
        void learn(List<Example> agreed) {
            done = agreed;
            learner.accept(content.with(agreed));
        }
    }
}
