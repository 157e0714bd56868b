package org.thinkuknow.learning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads the lessons when the application starts. */
@Configuration(proxyBeanMethods = false)
class LearningBeans {

    @Bean
    @ContentScoped
    Lessons lessons(ContentFiles files) {
        var problems = new Problems();
        var lessons = Lessons.read(files, problems);
        problems.throwIfAny();
        return lessons;
    }
}
