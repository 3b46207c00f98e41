using System.CommandLine;
using Alongside.Bench;

return await new RootCommand("Alongside's own benchmark: its pages beside a baseline written by hand, on the same record, in the same run.")
{
    BenchCommand.Make(),
}.Parse(args).InvokeAsync();
