package org.thinkuknow.content;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Reads the content when the application starts; broken content stops it. */
@Configuration(proxyBeanMethods = false)
class ContentBeans {

    @Bean
    ContentFiles contentFiles(@Value("${thinkuknow.content.directory}") String directory) {
        return directory.isBlank() ? ContentFiles.packed()
                : ContentFiles.in(Path.of(directory), Path.of(directory).resolveSibling("frontend").resolve("illustrations"));
    }

    @Bean
    Helplines helplines(ContentFiles files, Clock clock) {
        var problems = new Problems();
        var helplines = Helplines.read(files, LocalDate.now(clock), problems);
        problems.throwIfAny();
        return helplines;
    }
}
