package org.thinkuknow.ask;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;

/** Reads the ask library when the application starts. */
@Configuration(proxyBeanMethods = false)
class AskBeans {

    @Bean
    @ContentScoped
    Answers answers(ContentFiles files, Lessons lessons, Helplines helplines) {
        var problems = new Problems();
        var answers = Answers.read(files, lessons, helplines, problems);
        problems.throwIfAny();
        return answers;
    }
}
