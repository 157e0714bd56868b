package org.thinkuknow.reader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;

/** Learns anew in the background where examples or signs are others than those that were packed; until then what is packed holds. */
@Component
class Relearning {

    private static final Logger log = LoggerFactory.getLogger(Relearning.class);

    void learn(Reader reader, ContentFiles files, Examples examples) {
        Thread.ofPlatform()
                .daemon()
                .name("relearning")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    try {
                        learnIfOther(reader, files, examples);
                    } catch (RuntimeException | Error e) {
                        log.error(
                                "Nothing could be learned from the changed examples; what was learned before holds.",
                                e);
                    }
                });
    }

    private static void learnIfOther(Reader reader, ContentFiles files, Examples examples) {
        var mark = Learning.mark(files, examples);
        var packed = Learned.packed();
        if (packed.filter(learned -> learned.mark().equals(mark)).isPresent()) {
            return;
        }
        Encoders.shared().ifPresent(encoders -> {
            var cues = Cues.read(files, new Problems());
            try (cues) {
                reader.learned(new Learning(cues, encoders)
                        .from(
                                examples,
                                packed.map(learned -> learned.knownTo(Encoders.mark()))
                                        .orElseGet(KnownMessages::none),
                                mark));
                log.info("Learned anew from {} examples", examples.all().size());
            }
        });
    }
}
