package org.thinkuknow.classroom;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads the nicknames and the ready polls when the application starts. */
@Configuration(proxyBeanMethods = false)
class ClassroomBeans {

    @Bean
    @ContentScoped
    Nicknames nicknames(ContentFiles files) {
        var problems = new Problems();
        var nicknames = Nicknames.read(files, problems);
        problems.throwIfAny();
        return nicknames;
    }

    @Bean
    @ContentScoped
    ReadyPolls readyPolls(ContentFiles files) {
        var problems = new Problems();
        var polls = ReadyPolls.read(files, problems);
        problems.throwIfAny();
        return polls;
    }
}
