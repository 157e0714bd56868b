package org.thinkuknow.content;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the content is read from: a directory beside that of the frontend, or the packed application. */
@Component
class ContentDirectory implements WebMvcConfigurer {

    private final Optional<Path> directory;

    ContentDirectory(@Value("${thinkuknow.content.directory}") String directory) {
        this.directory = Optional.of(directory).filter(text -> !text.isBlank()).map(Path::of);
    }

    ContentFiles read() {
        return directory
                .map(content -> ContentFiles.in(content, illustrations(content)))
                .orElseGet(ContentFiles::packed);
    }

    /** The folders whose files make up the content; none if it is packed. */
    List<Path> watched() {
        return directory.stream()
                .flatMap(content -> Stream.of(content, illustrations(content)))
                .toList();
    }

    /** Pictures come from where the texts come from. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        directory.ifPresent(content -> registry.addResourceHandler("/illustrations/**")
                .addResourceLocations(illustrations(content).toUri().toString())
                .setCacheControl(CacheControl.noCache()));
    }

    private static Path illustrations(Path content) {
        return content.toAbsolutePath().resolveSibling("frontend").resolve("illustrations");
    }
}
