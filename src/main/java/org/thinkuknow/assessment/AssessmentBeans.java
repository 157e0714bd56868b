package org.thinkuknow.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;

/** What worries can be about and what is done then, and what is said of reasons in a few words: read with the content. */
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

    @Bean
    @ContentScoped
    ThemeSteps themeSteps(ContentFiles files, Themes themes) {
        var problems = new Problems();
        var steps = ThemeSteps.read(files, themes, problems);
        problems.throwIfAny();
        return steps;
    }

    @Bean
    @ContentScoped
    ReasonBriefs reasonBriefs(Cues cues) {
        return new ReasonBriefs(cues);
    }
}
