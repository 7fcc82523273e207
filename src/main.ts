console.log("zeren");
