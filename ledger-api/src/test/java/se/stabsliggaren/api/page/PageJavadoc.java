package se.stabsliggaren.api.page;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of records says of them and of their components, and that of codes, read from the source by the compiler. */
final class PageJavadoc {

    private static final List<Path> SOURCES = List.of(
            Path.of("../ledger-core/src/main/java/se/stabsliggaren/event"),
            Path.of("../ledger-projections/src/main/java/se/stabsliggaren/projection"));
    private static final String PRODUCT = "se.stabsliggaren.";
    /** The compiler writes so what is not Latin-1. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private final Map<String, String> byKey = new HashMap<>();

    PageJavadoc() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                new Scanner(docs, file.getPackageName().toString().substring(PRODUCT.length())).scan(file, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of {@code projection.duties.DutiesPage.Rule.inForce}; empty when there are none. */
    String of(String key) {
        return byKey.getOrDefault(key, "");
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    private static String plain(List<? extends DocTree> javadoc) {
        String written = javadoc.stream().map(Object::toString).collect(Collectors.joining());
        return ESCAPED.matcher(written)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)))
                .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("\\bnull\\b", "left out")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;
        private String around;

        Scanner(DocTrees docs, String packageName) {
            this.docs = docs;
            this.around = packageName;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            String before = around;
            around += "." + type.getSimpleName();
            keep(around);
            super.visitClass(type, none);
            around = before;
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
            if (getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
                keep(around + "." + variable.getName());
            }
            return null;
        }

        private void keep(String key) {
            DocCommentTree javadoc = docs.getDocCommentTree(getCurrentPath());
            if (javadoc != null) {
                byKey.put(key, plain(javadoc.getFullBody()));
                for (DocTree tag : javadoc.getBlockTags()) {
                    if (tag instanceof ParamTree component) {
                        byKey.put(key + "." + component.getName(), plain(component.getDescription()));
                    }
                }
            }
        }
    }
}
