package org.thinkuknow.replies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;

/** Reads what officers write with, when the application starts. */
@Configuration(proxyBeanMethods = false)
class RepliesBeans {

    @Bean
    @ContentScoped
    MessageTemplates messageTemplates(ContentFiles files) {
        var problems = new Problems();
        var templates = MessageTemplates.read(files, problems);
        problems.throwIfAny();
        return templates;
    }

    @Bean
    @ContentScoped
    Signposts signposts(ContentFiles files, Helplines helplines) {
        var problems = new Problems();
        var signposts = Signposts.read(files, helplines, problems);
        problems.throwIfAny();
        return signposts;
    }
}
