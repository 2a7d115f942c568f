const { chmod } = require("node:fs/promises");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { GriffelCSSExtractionPlugin } = require("@griffel/webpack-extraction-plugin");
const { BannerPlugin, NormalModuleReplacementPlugin } = require("webpack");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");

const root = __dirname;
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Stands in for the long table of @fluentui/tokens. */
const ownTokens = path.join(root, "src/taskpane/shared/themes/tokens.ts");
const officeJsPackage = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/**
 * Three bundles: `addin` (pane and ribbon commands), `preview` (the simulator's page), `cli`.
 *
 * Environment:
 *   OFFICE_JS  where the pane loads office.js from: unset = Microsoft's CDN, "local" = the npm copy beside the pane
 *              (preview, tests, intranets), else a URL ending in /office.js.
 *   OUT_DIR    where `addin` goes; dist/ by default.
 */
module.exports = (_env, { mode = "production" }) => {
  const production = mode === "production";
  return [addin(production), preview(production), cli(production)];
};

/**
 * What all bundles have alike. Their language: Node 20 knows it, and so does every web view that before-start.js lets in
 * (Chromium 110, Safari 16), but for `static {}` blocks (Safari 16.4), which only the chart's library has. Older
 * languages have no private fields: the WeakMaps in their place take 2 kB of the pane and half the speed of the reader.
 */
function shared(name, production) {
  return {
    name,
    mode: production ? "production" : "development",
    context: root,
    devtool: production ? "source-map" : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript(), css()] },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, ".cache/webpack"),
      name: `${name}-${production}`,
    },
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    // Exports by the shortest names: a new release is loaded as a whole anyway.
    optimization: { minimizer: [minified()], mangleExports: production && "size" },
  };
}

function minified(format = {}) {
  return new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    terserOptions: { compress: { passes: 3 }, format },
    extractComments: false,
  });
}

function typescript() {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  };
}

function css() {
  return { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
}

/** Fluent's own rules become a style sheet: a browser reads them faster there than out of JavaScript. */
function fluentStyles() {
  return { test: /\.js$/, include: /node_modules[\\/]@fluentui/, loader: GriffelCSSExtractionPlugin.loader };
}

/** Fluent marks by a script where the focus is to be seen; all supported web views know that by themselves. */
function showFocusNatively(compiler) {
  const { Compilation, sources } = compiler.webpack;
  compiler.hooks.compilation.tap("focus", (compilation) => {
    // After Fluent's rules are in their order, before anybody looks at what the files are.
    const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
    compilation.hooks.processAssets.tap({ name: "focus", stage }, (assets) => {
      for (const name of Object.keys(assets).filter((file) => /^griffel\b.*\.css$/.test(file))) {
        const css = String(assets[name].source()).replaceAll("[data-fui-focus-visible]", ":focus-visible");
        compilation.updateAsset(name, new sources.RawSource(css));
      }
    });
  });
}

/**
 * What is always loaded together lies in one file, as many small ones compress worse. Webpack weighs modules before it
 * drops what nobody uses of them, so that files much smaller than `minSize` come out.
 */
function parts() {
  /**
   * Modules that come with an `import()` of `of`. Pages and workers keep copies of their own, and so do the chunks that an
   * `import()` of one of `apart` brings.
   */
  const part = (name, test, { of, apart = [] }) => ({
    name,
    chunks: (chunk) => !chunk.hasRuntime() && !apart.some((asked) => isAskedBy(asked, chunk)),
    enforce: true,
    test: (module, { chunkGraph }) => test.test(module.identifier()) && isLoadedBy(of, module, chunkGraph),
  });
  const figures = /src[\\/](statistics|texts[\\/]statistics)/;
  return {
    minSize: 60_000,
    cacheGroups: {
      // An icon belongs to the view that shows it.
      defaultVendors: false,
      // Neither figures nor the ribbon's commands wait for what finds the sections.
      reading: part("reading", /src[\\/](report[\\/]matching|word[\\/]read)[\\/]/, {
        of: "read-report",
        apart: ["survey-text", "tables"],
      }),
      // The view has them too: it names those that could not be asked.
      rules: {
        name: "rules",
        chunks: (chunk) => isAskedBy("check-rules", chunk) || isAskedBy("CheckView", chunk),
        enforce: true,
        priority: -1,
        test: (module, { chunkGraph }) => isLoadedBy("check-rules", module, chunkGraph),
      },
      figures: part("figures", figures, { of: "StatisticsView", apart: ["check-rules", "CheckView"] }),
      differences: {
        ...part("differences", figures, { of: "plan-refresh", apart: ["check-rules", "CheckView"] }),
        priority: -1,
      },
    },
  };
}

/** Is the module in a chunk that an `import()` of `asked` brings? */
function isLoadedBy(asked, module, chunkGraph) {
  return chunkGraph.getModuleChunks(module).some((chunk) => isAskedBy(asked, chunk));
}

/** Does an `import()` of `asked` bring the chunk? */
function isAskedBy(asked, chunk) {
  const groups = [...chunk.groupsIterable];
  return groups.some(({ origins }) => origins.some(({ request }) => request?.endsWith(`/${asked}`)));
}

function addin(production) {
  const outDir = path.resolve(root, process.env.OUT_DIR || "dist");
  const officeJs = process.env.OFFICE_JS || cdn;
  const local = officeJs === "local";
  const scriptOrigin = /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  const page = (template, filename, chunk) =>
    new HtmlPlugin({
      template,
      filename,
      chunks: [chunk],
      // office.js must run before the bundle, and neither may be deferred past onReady's ten seconds.
      scriptLoading: "defer",
      templateParameters: {
        officeJs: local ? "office-js/office.js" : officeJs,
        texts: require("./src/texts/pane-page.json"),
        // Reports are state documents: the pane may talk to nobody but its own origin (and office.js's).
        csp: [
          "default-src 'none'",
          `script-src 'self'${scriptOrigin}`,
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].join("; "),
      },
    });
  const common = shared("addin", production);
  return {
    ...common,
    target: ["web", "es2022"],
    module: { rules: [...common.module.rules, fluentStyles()] },
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/main.ts" },
    output: {
      path: outDir,
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      // The command line's bundle lives in dist/cli and is built by itself.
      clean: { keep: /^cli\// },
    },
    optimization: { ...common.optimization, splitChunks: parts() },
    plugins: [
      // Fluent's rules are sorted by their plugin, whatever order their modules come in.
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:10].css", ignoreOrder: true }),
      new GriffelCSSExtractionPlugin(),
      { apply: showFocusNatively },
      new NormalModuleReplacementPlugin(/^\.{1,2}\/tokens\.js$/, (asked) => {
        if (/@fluentui[\\/]tokens[\\/]lib/.test(asked.context)) asked.request = ownTokens;
      }),
      page("./src/taskpane/taskpane.html", "taskpane.html", "taskpane"),
      page("./src/commands/commands.html", "commands.html", "commands"),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]", noErrorOnMissing: true },
          // Already small, and the minimiser would make it newer than the web views it is for.
          { from: "src/taskpane/before-start.js", to: "[name][ext]", info: { minimized: true } },
          ...(local ? officeJsFiles() : []),
        ],
      }),
      new LicenseWebpackPlugin({
        perChunkOutput: false,
        outputFilename: "third-party-licenses.txt",
        // It does not find those whose modules webpack has joined with others (test/e2e/licences.test.ts finds them all).
        additionalModules: ["@kurkle/color", "chart.js", "hucre", "numfmt", "tabster"].map((name) => ({
          name,
          directory: path.join(root, "node_modules", name),
        })),
        // Its package comes without the file (https://github.com/microsoft/fluentui-system-icons/blob/main/LICENSE).
        licenseTextOverrides: { "@fluentui/react-icons": mit("(c) 2020 Microsoft Corporation") },
      }),
    ],
  };
}

/** The MIT licence (https://spdx.org/licenses/MIT.html). */
function mit(copyright) {
  return `MIT License

Copyright ${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
}

/**
 * The files the npm copy of office.js asks for in Word, and no others (it has hundreds). The table of applications it
 * asks for outside Office: without it, it never says that there is none.
 */
function officeJsFiles() {
  const files = ["office.js", "word-win32-16.01.js", "vi-vn/office_strings.js", "en-us/office_strings.js"];
  const hosts = ["word-mac-16.00.js", "word-web-16.00.js", "word-ios-16.00.js"];
  return [...files, ...hosts, "o15apptofilemappingtable.js"].map((file) => ({
    from: path.join(officeJsPackage, "dist", file),
    to: path.join("office-js", file),
    noErrorOnMissing: true,
  }));
}

function preview(production) {
  return {
    ...shared("preview", production),
    target: ["web", "es2022"],
    entry: { preview: "./src/simulator/page/main.ts", boot: "./src/simulator/page/boot.ts" },
    // boot.js is put into the pane's page by the preview server: its name is part of that contract.
    output: {
      path: path.join(root, "build/preview"),
      // The page itself is at "/", beside the add-in's pages as Word would see them.
      publicPath: "/preview/",
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        template: "./src/simulator/page/index.html",
        filename: "index.html",
        chunks: ["preview"],
      }),
    ],
  };
}

function cli(production) {
  return {
    ...shared("cli", production),
    target: "node20",
    // fflate's form for Node loads worker_threads at the start, for functions that are not used here.
    resolve: { extensions: [".ts", ".js"], alias: { fflate$: "fflate/browser" } },
    entry: {
      "bao-cao-2282": "./src/cli/launch.ts",
      // Named by its content, as is the compiled code that is kept beside it.
      program: { import: "./src/cli/main.ts", filename: "[name].[contenthash:10].js" },
    },
    node: { __dirname: false },
    // Node reads ASCII faster than UTF-8; a page's files are better short.
    optimization: { minimizer: [minified({ ascii_only: true })] },
    output: {
      path: path.join(root, "dist/cli"),
      filename: "[name].js",
      chunkFilename: "[name].[id].js",
      clean: true,
    },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^bao-cao-2282\.js$/ }),
      { apply: makeExecutable },
    ],
  };
}

/** npm makes a package's bin executable when it installs it, but not in the checkout itself. */
function makeExecutable(compiler) {
  compiler.hooks.afterEmit.tapPromise("executable", ({ outputOptions }) =>
    chmod(path.join(outputOptions.path, "bao-cao-2282.js"), 0o755),
  );
}
