package org.thinkuknow.cues;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads the cues when the application starts. */
@Configuration(proxyBeanMethods = false)
class CueBeans {

    @Bean
    @ContentScoped
    Cues cues(ContentFiles files) {
        var problems = new Problems();
        var cues = Cues.read(files, problems);
        problems.throwIfAny();
        return cues;
    }
}
