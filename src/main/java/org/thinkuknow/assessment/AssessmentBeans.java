package org.thinkuknow.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads what worries can be about, when the application starts. */
@Configuration(proxyBeanMethods = false)
class AssessmentBeans {

    @Bean
    @ContentScoped
    Themes themes(ContentFiles files) {
        var problems = new Problems();
        var themes = Themes.read(files, problems);
        problems.throwIfAny();
        return themes;
    }
}
