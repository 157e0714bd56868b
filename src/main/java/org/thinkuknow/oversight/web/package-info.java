/** What is published, for everybody and for machines. */
@NullMarked
package org.thinkuknow.oversight.web;

import org.jspecify.annotations.NullMarked;
