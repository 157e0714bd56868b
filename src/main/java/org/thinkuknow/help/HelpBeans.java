package org.thinkuknow.help;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

import java.time.Clock;
import java.time.LocalDate;

/** Reads the help pages when the application starts. */
@Configuration(proxyBeanMethods = false)
class HelpBeans {

    @Bean
    @ContentScoped
    HelpPages helpPages(ContentFiles files, Clock clock) {
        var problems = new Problems();
        var pages = HelpPages.read(files, LocalDate.now(clock), problems);
        problems.throwIfAny();
        return pages;
    }
}
