package org.thinkuknow.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads the rules of law when the application starts, and anew when a file is changed. */
@Configuration(proxyBeanMethods = false)
class DutiesBeans {

    @Bean
    @ContentScoped
    Rules dutyRules(ContentFiles files) {
        var problems = new Problems();
        var rules = Rules.read(files, problems);
        problems.throwIfAny();
        return rules;
    }

    @Bean
    Duties duties(Rules rules) {
        return new Duties(rules);
    }
}
