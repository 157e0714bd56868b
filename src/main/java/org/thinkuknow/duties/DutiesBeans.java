package org.thinkuknow.duties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads the rules of law when the application starts, and anew when a file is changed; with what two people have started beside them. */
@Configuration(proxyBeanMethods = false)
class DutiesBeans {

    @Bean
    @ContentScoped
    Rules dutyRules(ContentFiles files, ObjectProvider<StartedLaw> started) {
        var problems = new Problems();
        var rules = Rules.read(files, problems);
        problems.throwIfAny();
        return rules.with(started.getIfAvailable(() -> StartedLaw.NONE));
    }

    @Bean
    Duties duties(Rules rules) {
        return new Duties(rules);
    }
}
