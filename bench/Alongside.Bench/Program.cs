Console.WriteLine("Run ./alongside bench.");
