package org.thinkuknow.outreach;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads the words of visits when the application starts. */
@Configuration(proxyBeanMethods = false)
class OutreachBeans {

    @Bean
    @ContentScoped
    VisitWords visitWords(ContentFiles files) {
        var problems = new Problems();
        var words = VisitWords.read(files, problems);
        problems.throwIfAny();
        return words;
    }
}
