package org.thinkuknow.quiz;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;

/** Reads the quizzes when the application starts. */
@Configuration(proxyBeanMethods = false)
class QuizBeans {

    @Bean
    @ContentScoped
    Quizzes quizzes(ContentFiles files, Lessons lessons) {
        var problems = new Problems();
        var quizzes = Quizzes.read(files, lessons, problems);
        problems.throwIfAny();
        return quizzes;
    }
}
