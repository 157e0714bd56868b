package org.thinkuknow.reader;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;

import java.util.Optional;

/** Reads the examples when the application starts, and learns from them where that was not done when it was built. */
@Configuration(proxyBeanMethods = false)
class ReaderBeans {

    @Bean
    @ContentScoped
    Reader reader(
            ContentFiles files,
            Cues cues,
            Languages languages,
            Relearning relearning,
            @Value("${thinkuknow.reader.enabled}") boolean enabled) {
        var problems = new Problems();
        var examples = Examples.read(files, problems);
        var setting = ReaderSetting.read(files, problems);
        problems.throwIfAny();
        if (!enabled) {
            var out = new Reader(examples, cues, languages, setting, Optional::empty, null);
            relearning.follow(out, examples, others -> {});
            return out;
        }
        Encoders.begin();
        var reader = new Reader(
                examples,
                cues,
                languages,
                setting,
                Encoders::shared,
                Learned.packed().orElse(null));
        relearning.follow(reader, examples, all -> Relearning.learn(reader, files, all));
        return reader;
    }
}
