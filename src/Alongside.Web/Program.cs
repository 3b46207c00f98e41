using Alongside.Domain;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;
var e = Engine.At(args[0]);
foreach (var t in Record.ModelOf(e).GetEntityTypes().OrderBy(t => t.GetTableName())) {
  Console.WriteLine($"TABLE {t.GetTableName()}");
  void Cols(Microsoft.EntityFrameworkCore.Metadata.ITypeBase tb, bool optional) {
   foreach (var p in tb.GetProperties()) Console.WriteLine($"  {p.GetColumnName()} {p.GetColumnType()} {(p.IsNullable||optional ? "null" : "not null")} {p.ClrType.Name}");
   foreach (var c in tb.GetComplexProperties()) Cols(c.ComplexType, optional || c.IsNullable);
  }
  Cols(t, false);
}
