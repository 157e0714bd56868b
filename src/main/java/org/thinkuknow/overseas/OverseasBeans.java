package org.thinkuknow.overseas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.ContentScoped;
import org.thinkuknow.content.Problems;

/** Reads whom intelligence may be sent to, and what is known of countries, when the application starts. */
@Configuration(proxyBeanMethods = false)
class OverseasBeans {

    @Bean
    @ContentScoped
    OverseasDirectory overseasDirectory(ContentFiles files) {
        var problems = new Problems();
        var directory = OverseasDirectory.read(files, problems);
        problems.throwIfAny();
        return directory;
    }
}
