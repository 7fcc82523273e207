/** Monaco asks for a worker by the language it serves; each is a file that the build puts beside the page. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker(_id: string, language: string): Worker {
      const name = language === "json" || language === "graphql" ? language : "editor";
      return new Worker(`/graphiql/${name}.worker.js`);
    },
  },
});
