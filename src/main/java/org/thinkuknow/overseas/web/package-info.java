/** The plain pages on which a force abroad reads and acknowledges a package, and tables for staff. */
@NullMarked
package org.thinkuknow.overseas.web;

import org.jspecify.annotations.NullMarked;
