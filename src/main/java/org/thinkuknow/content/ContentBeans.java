package org.thinkuknow.content;

import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.centre.Centre;

import java.time.Clock;
import java.time.LocalDate;

/** Reads the content when the application starts; broken content stops it. */
@Configuration(proxyBeanMethods = false)
class ContentBeans {

    @Bean
    static ContentScope contentScope() {
        return new ContentScope();
    }

    @Bean
    static CustomScopeConfigurer scopes(ContentScope content) {
        var scopes = new CustomScopeConfigurer();
        scopes.addScope(ContentScope.NAME, content);
        return scopes;
    }

    @Bean
    @ContentScoped
    ContentFiles contentFiles(ContentDirectory directory, Centre centre) {
        var files = directory.read().forCopy(!centre.isTestCopy());
        var problems = new Problems();
        WordsKept.check(files, problems);
        problems.throwIfAny();
        return files;
    }

    @Bean
    @ContentScoped
    WhoReads whoReads(ContentFiles files) {
        return new WhoReads(files);
    }

    @Bean
    @ContentScoped
    Helplines helplines(ContentFiles files, Clock clock) {
        var problems = new Problems();
        var helplines = Helplines.read(files, LocalDate.now(clock), problems);
        problems.throwIfAny();
        return helplines;
    }

    @Bean
    @ContentScoped
    Laws laws(ContentFiles files, Clock clock) {
        var problems = new Problems();
        var laws = Laws.read(files, LocalDate.now(clock), problems);
        problems.throwIfAny();
        return laws;
    }
}
